// A task that the page sends → the arrangement sent back, from a thread of its own.
import { arrange } from './arrange.ts'
import type { Task } from './task.ts'

addEventListener('message', ({ data }: MessageEvent<Task>) => postMessage(arrange(data)))
