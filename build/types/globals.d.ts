/** True in the test build only; the release build has the hooks compiled away. */
declare const __TEST_HOOKS__: boolean

/** The git commit the program was built from, for the About page's source offer. */
declare const __BUILD_COMMIT__: string
