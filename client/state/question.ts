// What stands in the field → whether it is a question rather than a name.

const openers = ['哪', '谁', '什么', '多少', '几', '是否', 'who', 'which', 'what', 'where', 'when', 'how', 'did ', 'does ', 'list ']
const inside = ['哪些', '哪个', '哪家', '哪里', '什么', '多少', '有没有']

/** Whether Enter should ask it instead of opening the first name found. */
export function isQuestion(text: string): boolean {
  const plain = text.trim().toLowerCase()
  return /[?？吗呢]$/u.test(plain) || openers.some((word) => plain.startsWith(word)) || inside.some((word) => plain.includes(word))
}
