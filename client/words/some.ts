// A number and an English noun → both, as English counts: 1 page, 2 pages.

export const some = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`
