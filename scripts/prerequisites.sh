# What a build needs, checked and, on Debian and its kin, installed. Sourced by the other scripts.

# Says how to get Swift, where it is missing or too old, and stops.
require_swift() {
    local found
    found=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1)
    if [ -n "$found" ] && [ "$(printf '%s\n6.2\n' "$found" | sort -V | head -n 1)" = "6.2" ]; then
        return
    fi
    {
        if [ -n "$found" ]; then
            echo "Swift $found was found; Contrapeso needs 6.2 or later."
        else
            echo "Swift was not found; Contrapeso needs 6.2 or later."
        fi
        echo
        echo "Install it from https://www.swift.org/install/linux/ (swiftly is the shortest way),"
        echo "make sure that 'swift --version' answers in this shell, and run the script again."
    } >&2
    exit 1
}

# Installs the Debian packages named that are missing; on another system says which they are and stops.
require_packages() {
    local package
    local missing=()
    if ! command -v dpkg-query >/dev/null 2>&1 || ! command -v apt-get >/dev/null 2>&1; then
        if pkg-config --exists libcmark-gfm libzip 2>/dev/null && [ -e /usr/include/simdjson.h ]; then
            return
        fi
        {
            echo "This script installs packages on Debian and its kin only. Install what your system calls"
            printf '  %s\n' "$@"
            echo "with its own package manager, and run the script again."
        } >&2
        exit 1
    fi
    for package in "$@"; do
        if [ "$(dpkg-query -W -f '${Status}' "$package" 2>/dev/null)" != "install ok installed" ]; then
            missing+=("$package")
        fi
    done
    [ ${#missing[@]} -eq 0 ] && return

    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null 2>&1; then
            echo "Missing packages: ${missing[*]}. Install them as root: apt-get install ${missing[*]}" >&2
            exit 1
        fi
        as_root=(sudo)
    fi
    echo "Installing ${missing[*]} …"
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

build_packages=(libcmark-gfm-dev libcmark-gfm-extensions-dev libsimdjson-dev libzip-dev pkg-config)
