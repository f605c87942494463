// A list and what each of its members gives in, all that they give as one list out.

/** As `flatMap` for functions that give lists; engines take that apart member by member, which takes several times as long. */
export function gather<From, To>(list: readonly From[], give: (member: From, index: number) => readonly To[]): To[] {
  const all: To[] = []
  for (let i = 0; i < list.length; i++) for (const each of give(list[i] as From, i)) all.push(each)
  return all
}
