// The vault and documents rooms see this in place of `electron`: whatever they import from it does not exist.
export {}
