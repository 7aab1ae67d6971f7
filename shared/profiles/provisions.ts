/** The grounds of the law on secrecy that any collaboration may stand on; a law that changes is a new key (X11). */
export const provisions = [
  { key: 'osl-10-2', label: '10 kap. 2 § OSL: nödvändigt för den egna verksamheten' },
  { key: 'osl-10-27', label: '10 kap. 27 § OSL: generalklausulen' },
  { key: 'osl-10-28', label: '10 kap. 28 § OSL: uppgiftsskyldighet i lag eller förordning' },
] as const
