# `cpack` in the build folder writes a Debian package. It depends on what the program is linked with, so it fits the Debian that
# it was built on.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME tcp-teardown)
set(CPACK_PACKAGE_VENDOR "TCP Teardown Explorer")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "desktop program to see and break a TCP connection")
set(CPACK_PACKAGE_CONTACT "${TEARDOWN_MAINTAINER}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_CMAKE_PROJECTS "${CMAKE_BINARY_DIR};tcp-teardown;program;/")
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "wireshark")
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Two computers, a router and a firewall between them, and one TCP connection.
Kill a process, pull a cable, let the firewall forget: a simulated kernel
shows what happens next as a moving sequence diagram, and every arrow tells
its cause and the rule behind it.
.
Runs can be stopped, rewound, changed in the past, compared and exported.
Captures (pcap, pcapng) are read and told how their connections ended.
Everything but the window also works as a command without a display.")
include(CPack)
