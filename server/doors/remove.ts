// `atlas remove`: a page's id in, the graph without what that page said out.
import { Command } from 'commander'
import { openDesk } from './open-desk.ts'
import { Refusal } from './refusal.ts'
import { say } from './say.ts'
import { readSettings } from './settings.ts'

export const remove = new Command('remove')
  .description('take back all that a page said · 移除版面')
  .argument('<page>', 'the id that `atlas pages` shows · 版面编号')
  .addHelpText('after', `
Examples · 示例:
  atlas remove 劳动午报/2025-08-01/3`)
  .action(async (id: string) => {
    const desk = await openDesk(readSettings())
    try {
      if (!(await desk.removePage(id))) throw new Refusal(`There is no page “${id}”. \`atlas pages\` lists them · 没有这个版面。`)
      say(`Removed ${id} · 已移除`)
    } finally {
      await desk.close()
    }
  })
