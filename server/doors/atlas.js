#!/usr/bin/env node
// The command line in, atlas.ts out: plain JavaScript, so that Node can start it without a build.
import './prepare-node.js'

await import('./atlas.ts')
