// An activity's name in, whether it is a contest out: 职工足球比赛, “中联杯”擂台赛, 运动会.
const ENDS = /(?:赛|运动会|比武|拔河|比拼|擂台|竞技)[”》]?$/

export const isContest = ({ name }: { readonly name: string }): boolean => ENDS.test(name)
