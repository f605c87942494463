// Rows with a weight each in, the same rows in stretches out, none heavier than allowed but those of one row.

export function* cutRows<Row>(rows: readonly Row[], weigh: (row: Row) => number, most: number): Generator<readonly Row[]> {
  let [stretch, weight]: [Row[], number] = [[], 0]
  for (const row of rows) {
    if (stretch.length > 0 && weight + weigh(row) > most) {
      yield stretch
      ;[stretch, weight] = [[], 0]
    }
    stretch.push(row)
    weight += weigh(row)
  }
  if (stretch.length > 0) yield stretch
}
