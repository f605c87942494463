// The id of a rule that is code and not a row in, why it holds out.

/** Relations and facts that no row of seeds/rules makes. */
export const CODED_RULES: Readonly<Record<string, string>> = {
  'area/in-name': 'A body lies in the area that its name begins with.',
  'attend/present': 'Whoever is named in an article about an event, and stands in no relation to it yet, was there.',
  'audience/in-name': 'An activity named after a group of people (职工子女托管班) is for them.',
  byline: 'A by-line says who wrote or photographed.',
  'deed/host': 'Where an article reports a deed without a name of its own (goods taken to workers, a visit), the union that it is told of did it.',
  'level/by-name': 'The ending and the area of a union’s name say how high it stands.',
  'number/reach': 'A number of people, families or times in a sentence about an activity is its reach.',
  'organize/of-place': 'Whoever runs a place is the one that opened it, where nobody else is named.',
  'organize/of-whole': 'Whoever hosts the whole hosts a part for which nobody is named.',
  'part/branch': 'A branch union (分工会) belongs to the employer’s union named before it.',
  'part/by-name': 'A body whose name begins with another’s is part of it.',
  'part/of-main': 'A further activity of the article’s own host, told after the main one, is part of that.',
  'status/cancelled': '取消 and 延期 say that it was not held.',
  'status/planned': '将于 and 拟于 say that it is yet to come.',
  'time/date': 'The date nearest before an activity’s name is when it was; without one, the first that its article tells.',
  'time/meanwhile': 'What an article tells of 会上, 随后 or 同时 was on the day of its main thing.',
  'time/of-whole': 'A part that has no date of its own has that of the whole.',
  'time/year-in-name': 'A year in its name is the year it was held in.',
  'title/honour': 'An honour printed before a name (全国劳动模范周国庆) is the person’s.',
  'title/post': 'Posts printed before a name (大兴区总工会主席赵敏) are held in the body that stands before them.',
  'title/post-in-union': '工会主席 after a post in a firm (某公司党委委员、工会主席) is a post in the firm’s union.',
  'topic/of-whole': 'A part that has no topic of its own has those of the whole.',
  'topic/word': 'Words of a topic in its name say what an activity is about; the main one’s may stand in the sentence.',
  'visit/host-of-leader': 'The union whose officer leads a visit makes the visit.',
}
