const paths = {
  audio:
    'M15 17.5c-4.6-1.4-7.1-3.9-8.5-8.5l2-1.6a1 1 0 0 0 .3-1.1L7.8 3.6a1 1 0 0 0-1.2-.6l-2.4.6a1 1 0 0 0-.7 1C3.7 13.4 10.6 20.3 19.4 20.5a1 1 0 0 0 1-.7l.6-2.4a1 1 0 0 0-.6-1.2l-2.7-1a1 1 0 0 0-1.1.3z',
  video:
    'M4.5 6.5h8a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2h-8a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2zM14.5 10.8l5.6-3.6a.9.9 0 0 1 1.4.8v8a.9.9 0 0 1-1.4.8l-5.6-3.6',
  hangUp:
    'M2.8 14.6c5.2-5 13.2-5 18.4 0a1 1 0 0 1 .1 1.3l-1.5 2a1 1 0 0 1-1.3.3l-2.7-1.5a1 1 0 0 1-.5-1.1l.4-2.1a13 13 0 0 0-7.4 0l.4 2.1a1 1 0 0 1-.5 1.1l-2.7 1.5a1 1 0 0 1-1.3-.3l-1.5-2a1 1 0 0 1 .1-1.3z',
  addDevice:
    'M7 3.5h7a1.5 1.5 0 0 1 1.5 1.5v4M15.5 20.5H7A1.5 1.5 0 0 1 5.5 19V5A1.5 1.5 0 0 1 7 3.5M9.5 17.5h2M18 11.5v6M15 14.5h6',
  reload: 'M19.5 12a7.5 7.5 0 1 1-2.2-5.3M19.5 3.5v4.2h-4.2',
  close: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
  sound: 'M4 9.5v5h3.5l4.5 4v-13l-4.5 4zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a7.8 7.8 0 0 1 0 11',
  noSound: 'M4 9.5v5h3.5l4.5 4v-13l-4.5 4zM16 9.5l5 5M21 9.5l-5 5',
  play: 'M8 5.2v13.6a.6.6 0 0 0 .9.5l10.6-6.8a.6.6 0 0 0 0-1L8.9 4.7a.6.6 0 0 0-.9.5z',
} as const

/** A line drawing in the colour of the text. Decoration: what it stands for is said by the text or label beside it. */
export function Icon({ name, size = 20 }: { name: keyof typeof paths; size?: number }) {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  )
}
