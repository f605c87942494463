// Nothing in, a Node that suits this program out; imported before everything else, by the command line and by the benchmarks. Plain JavaScript, so that Node can start it without a build.
import { setFlagsFromString } from 'node:v8'
import { register } from 'tsx/esm/api'

// graphql-js checks each type and value twice where this is not said.
process.env.NODE_ENV ??= 'production'

// V8 takes what outlives a few collections while it warms up for long-lived, and from then on keeps the relations of every page that was read until it runs short: a sixth of the time and a third of the memory.
setFlagsFromString('--no-allocation-site-pretenuring')
// Simple machine code of every function at once: a page goes through thousands of small ones, most of them seldom.
setFlagsFromString('--always-sparkplug')

// From here on TypeScript can be imported. By --import it would come in another way, after which V8 looks twice at each list of numbers.
register({ tsconfig: false })
