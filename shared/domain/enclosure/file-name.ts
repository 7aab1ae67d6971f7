/** What a system starts when it is opened, what carries macros, and pages that run what is in them. */
const RUNS = new Set(
  (
    'exe com scr pif cpl msi msp msix msixbundle appx appxbundle appinstaller dll ocx sys drv bat cmd ps1 ps1xml ps2 psc1 psm1 psd1 ' +
    'vbs vbe vb js jse mjs cjs ts jsx wsf wsh wsc ws hta sct scf lnk url website desktop inf reg msc gadget application jar jnlp class ' +
    'sh bash zsh csh ksh fish run bin elf so app command action workflow dmg pkg deb rpm appimage apk py pyc pyw rb pl php lua ' +
    'docm dotm xlsm xltm xlsb xlam xll pptm potm ppam ppsm sldm accde mde iso img vhd vhdx chm hlp ' +
    'html htm xhtml mht mhtml shtml svg svgz xml xsl xslt swf settingcontent-ms library-ms search-ms theme diagcab one'
  ).split(' '),
)

const TEXT = new Set(['txt', 'text', 'md', 'log', 'asc', ''])
const TABLE = new Set(['csv', 'tsv', 'tab'])

/** Letters that turn the reading direction, or cannot be seen: `rapport\u202Efdp.exe` looks like a PDF. */
const HIDDEN = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u

/** The last part of a name as a system reads it: without the dots and spaces that Windows drops, in small letters. */
export function endingOf(fileName: string): string {
  const name = fileName.normalize('NFKC').replace(/[.\s]+$/u, '')
  const at = name.lastIndexOf('.')
  return at <= 0 ? '' : name.slice(at + 1).toLowerCase()
}

/** Whether a file of this name would run something, or hides what it is called. */
export function nameCanRun(fileName: string): boolean {
  return HIDDEN.test(fileName) || RUNS.has(endingOf(fileName))
}

/** What readable letters are by their name; undefined when the name promises something else. */
export function textKindOfName(fileName: string): 'text' | 'csv' | undefined {
  const ending = endingOf(fileName)
  if (TABLE.has(ending)) return 'csv'
  return TEXT.has(ending) ? 'text' : undefined
}
