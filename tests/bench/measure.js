// The name of a measurement in, measure.ts out: started as the program itself is, for how modules are loaded tells on how fast they run.
import '../../server/doors/prepare-node.js'

await import('./measure.ts')
