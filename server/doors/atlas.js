#!/usr/bin/env node
// The command line in, atlas.ts out: plain JavaScript, so that Node can start it without a build.
import { register } from 'tsx/esm/api'

// graphql-js checks each type and value twice where this is not said.
process.env.NODE_ENV ??= 'production'
register({ tsconfig: false })
await import('./atlas.ts')
