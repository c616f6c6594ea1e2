# A Debian package: `./dev package`, or `cpack -G DEB` in a build folder.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME parallax)
set(CPACK_PACKAGE_VENDOR "The Parallax developers")
set(CPACK_PACKAGE_CONTACT "The Parallax developers")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY ${PROJECT_DESCRIPTION})
set(CPACK_PACKAGE_DESCRIPTION
    "Parallax is for people who compare how different sources report the same events: who reported what, when, in whose
voice, in which words, and what each one left out. It tags entities and claims, shows them in time and side by side,
and exports tagged CSV. The package holds the window, parallax, and parallax-cli for scripts.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Found while running, so no library says it: SVG icons, and icons for a desktop without a theme.
set(CPACK_DEBIAN_PACKAGE_DEPENDS qt6-svg-plugins)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "breeze-icon-theme, fonts-noto-core")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
include(CPack)
