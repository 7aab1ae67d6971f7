// Stays, and does nothing.
setInterval(() => {}, 60_000)
