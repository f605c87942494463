// The topics an initiative may be about: a closed vocabulary, one row a topic.

export const TOPICS = [
  { id: 'childcare', zh: '子女托管', en: 'Childcare' },
  { id: 'parent_child', zh: '亲子活动', en: 'Parents and children' },
  { id: 'matchmaking', zh: '婚恋交友', en: 'Matchmaking' },
  { id: 'culture_arts', zh: '文化艺术', en: 'Culture and arts' },
  { id: 'commemoration', zh: '庆祝纪念', en: 'Commemoration' },
  { id: 'model_workers', zh: '劳模工匠', en: 'Model workers' },
  { id: 'skills_training', zh: '技能培训', en: 'Skills training' },
  { id: 'skills_competition', zh: '技能竞赛', en: 'Skills competition' },
  { id: 'legal_aid', zh: '普法维权', en: 'Legal aid' },
  { id: 'health', zh: '身心健康', en: 'Health' },
  { id: 'sports', zh: '文体健身', en: 'Sports' },
  { id: 'recuperation', zh: '疗休养', en: 'Recuperation' },
  { id: 'relief', zh: '帮扶慰问', en: 'Relief' },
  { id: 'service_facility', zh: '服务阵地', en: 'Service facilities' },
  { id: 'new_employment', zh: '新就业形态', en: 'New forms of employment' },
  { id: 'study', zh: '学习贯彻', en: 'Political study' },
  { id: 'cadre_training', zh: '干部培训', en: 'Cadre training' },
  { id: 'workforce_reform', zh: '产业工人队伍建设改革', en: 'Workforce reform' },
  { id: 'research_visit', zh: '调研', en: 'Research visit' },
  { id: 'education', zh: '研学教育', en: 'Education' },
  { id: 'digital', zh: '数字工会', en: 'Digital union' },
  { id: 'membership', zh: '建会入会', en: 'Membership' },
  { id: 'insurance', zh: '保险保障', en: 'Insurance' },
  { id: 'charity', zh: '公益慈善', en: 'Charity' },
] as const

export type Topic = (typeof TOPICS)[number]['id']
