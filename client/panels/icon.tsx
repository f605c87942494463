// The name of a sign → its drawing, in the colour of the text around it.

const paths = {
  search: 'M10.500 4a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13zM15.300 15.300 20 20',
  ask: 'M9 9.200a3 3 0 1 1 4.500 2.600c-.9.5-1.500 1.100-1.500 2.200M12 17.600v.1M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18z',
  close: 'M6 6l12 12M18 6 6 18',
  back: 'M14.500 5.500 8 12l6.500 6.500',
  moon: 'M19.500 14.500A8 8 0 0 1 9.500 4.500a8 8 0 1 0 10 10z',
  sun: 'M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM12 2.500v2M12 19.500v2M2.500 12h2M19.500 12h2M5.300 5.300l1.400 1.400M17.300 17.300l1.400 1.400M5.300 18.700l1.400-1.400M17.300 6.700l1.400-1.400',
  about: 'M12 11v5.500M12 7.600v.1M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18z',
  fit: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  arrange: 'M5 5h5v5H5zM14 14h5v5h-5zM10 7.500h6.500V14',
  home: 'M4 11.500 12 4.500l8 7M6.500 10v9.500h11V10',
  legend: 'M4 6h3M4 12h3M4 18h3M11 6h9M11 12h9M11 18h9',
  expand: 'M12 9.500a2.500 2.500 0 1 1 0 5 2.500 2.500 0 0 1 0-5zM12 3v3.500M12 17.500V21M3 12h3.500M17.500 12H21',
  focus: 'M12 8.500a3.500 3.500 0 1 1 0 7 3.500 3.500 0 0 1 0-7zM3.500 8.500v-5h5M15.500 3.500h5v5M20.500 15.500v5h-5M8.500 20.500h-5v-5',
  pin: 'M9 4h6l-1 6 3.500 3.500h-11L10 10zM12 13.500V20.500',
  hide: 'M4 12c2-3.300 4.700-5 8-5s6 1.700 8 5c-2 3.300-4.700 5-8 5s-6-1.700-8-5zM12 10a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM5 19 19 5',
  remove: 'M5 7h14M9.500 7V4.500h5V7M7 7l1 12.500h8L17 7',
  page: 'M6 3.500h9l3.500 3.500v13.500H6zM9 11h6M9 14.500h6',
  copy: 'M8.500 8.500h11v11h-11zM15.500 8.500v-4h-11v11h4',
  undo: 'M9 5.500 4.500 10 9 14.500M4.500 10H14a5 5 0 0 1 0 10h-2.500',
  redo: 'M15 5.500 19.500 10 15 14.500M19.500 10H10a5 5 0 0 0 0 10h2.500',
  table: 'M4 5h16v14H4zM4 9.700h16M4 14.300h16M10 9.700V19',
  time: 'M4 19.500h16M6.500 19.500v-5M11 19.500V6.500M15.500 19.500v-8',
  take: 'M12 4v10M8 10.500 12 14.500l4-4M5 15.500v4h14v-4',
  filter: 'M4 6h16M7 12h10M10 18h4',
  upload: 'M12 15.500V5M7.500 9.500 12 5l4.500 4.500M5 15v4h14v-4',
  up: 'M6 14.500 12 8.500l6 6',
} as const

export type IconName = keyof typeof paths

export const Icon = ({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) => (
  <svg class="icon" viewBox="0 0 24 24" width={size} height={size} fill="none" stroke="currentColor" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d={paths[name]} /></svg>
)
