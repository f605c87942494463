// A Cypher script in, its statements out: each ends with a semicolon at the end of a line.

export const splitStatements = (script: string): readonly string[] => script.split(/(?<=;)\n/).filter((statement) => statement.trim() !== '')
