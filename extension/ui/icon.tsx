/** Line icons of 16 by 16, drawn for this project. */
const PATHS = {
  back: 'M9.5 3.5 5 8l4.500 4.500',
  speak:
    'M2.500 6.250v3.500H5L8.500 13V3L5 6.250zM11 5.750a3.200 3.200 0 0 1 0 4.500M12.900 3.900a5.800 5.800 0 0 1 0 8.200',
  pin: 'M5.750 2.500h4.500l-.5 4.250 2.250 2.500H4l2.250-2.500zM8 9.250v4.500',
  close: 'm4 4 8 8m0-8-8 8',
  copy: 'M5.500 5.500h7.500v8H5.500zM10.500 5.500v-3H3v8h2.500',
  cite: 'M6.500 4.500h-3.500v4h3.500zm6.500 0H9.500v4h3.500zM6.500 8.500c0 1.800-.9 2.900-2.400 3.300M13 8.500c0 1.800-.9 2.900-2.400 3.300',
  flag: 'M4 14V2.500h8.500l-2 3 2 3H4',
  chevron: 'm4.500 6.500 3.500 3.500 3.500-3.500',
  return: 'M4 13h5.500a3.500 3.500 0 0 0 0-7H3.500M6.500 3l-3 3 3 3',
  search: 'M7 12a5 5 0 1 0 0-10 5 5 0 0 0 0 10zm3.500-1.500L14 14',
  open: 'M6.500 3H3v10h10V9.500M9 3h4v4M13 3 7.500 8.500',
  done: 'm3 8.500 3.500 3.500L13 4.500',
} as const;

export type IconName = keyof typeof PATHS;

export interface IconProps {
  readonly name: IconName;
}

export function Icon({ name }: IconProps) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
