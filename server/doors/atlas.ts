import { loadSchema } from '#api/load-schema.ts'
console.log(typeof loadSchema)
