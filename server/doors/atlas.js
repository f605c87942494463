#!/usr/bin/env node
// The command line in, atlas.ts out: plain JavaScript, so that Node can start it without a build.
import './prepare-node.js'
import { register } from 'tsx/esm/api'

register({ tsconfig: false })
await import('./atlas.ts')
