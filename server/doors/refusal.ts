// A reason in, an error out that the command line shows as one sentence and not as a stack.

/** Something that the user can put right; its message says what. */
export class Refusal extends Error {}
