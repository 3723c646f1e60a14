import type { Local } from '../../src/invitation/Local.js'

/** A device of `me` that an engine has told of ann's invitation; ann's sent it, unless told otherwise. */
export function device(me: string, more: Partial<Local> = {}): Local {
  return {
    me,
    key: 'k1',
    here: me === 'ann',
    standing: 'told',
    overdue: false,
    silenced: false,
    dismissed: false,
    ...more,
  }
}
