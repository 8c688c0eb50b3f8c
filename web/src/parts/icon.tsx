const SHAPES = {
  undo: 'M5 9h7a4 4 0 0 1 0 8H8M5 9l3-3M5 9l3 3',
  redo: 'M15 9H8a4 4 0 0 0 0 8h4M15 9l-3-3M15 9l-3 3',
  info: 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14ZM10 9v4.5M10 6.5v.2',
  link: 'M8.5 11.5l3-3M9 6.5l1.6-1.6a3.2 3.2 0 0 1 4.5 4.5L13.5 11M11 13.5l-1.6 1.6a3.2 3.2 0 0 1-4.5-4.5L6.5 9',
  sun: 'M10 6.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7ZM10 2.5v1.5M10 16v1.5M2.5 10H4M16 10h1.5M4.7 4.7l1 1M14.3 14.3l1 1M4.7 15.3l1-1M14.3 5.7l1-1',
  moon: 'M15.5 12A6.2 6.2 0 0 1 8 4.5a6.2 6.2 0 1 0 7.5 7.5Z',
  book: 'M5 4.5A1.5 1.5 0 0 1 6.5 3H15v14H6.5A1.5 1.5 0 0 1 5 15.5ZM5 15a1.5 1.5 0 0 1 1.5-1.5H15',
  table: 'M3.5 5h13v10h-13ZM3.5 8.3h13M3.5 11.6h13M8 5v10',
  chart: 'M3.5 16.5h13M4.5 13l3.5-4 3 2.5 4.5-6',
  down: 'M10 3.5v9M6.5 9l3.5 3.5L13.5 9M4 16.5h12',
  pin: 'M7 3.5h6M8 3.5v5L6 11.5h8L12 8.5v-5M10 11.5v5',
  close: 'M5.5 5.5l9 9M14.5 5.5l-9 9',
  left: 'M12 5l-5 5 5 5',
  right: 'M8 5l5 5-5 5',
  menu: 'M4 6h12M4 10h12M4 14h12',
  quote: 'M8 6H5.5A1.5 1.5 0 0 0 4 7.5V11h4V6Zm0 5c0 2-1 3-2.5 3.5M16 6h-2.5A1.5 1.5 0 0 0 12 7.5V11h4V6Zm0 5c0 2-1 3-2.5 3.5',
} as const;

export type IconName = keyof typeof SHAPES;

/** A sign beside a word; a screen reader passes over it. */
export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      <path d={SHAPES[name]} />
    </svg>
  );
}
