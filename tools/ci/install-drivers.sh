#!/usr/bin/env bash
# Installs what tests of the backends need and npm cannot bring, with apt, each only where it lacks:
# Mesa's software Vulkan (lavapipe), Chromium with its own one (SwiftShader), and the tools that build tfjs-node's native part.
# usage: install-drivers.sh FILE    FILE gets the names of what is here at the end: lavapipe swiftshader chromium compiler
# Without apt, or without the right to use it, it says so and ends well. An install that fails on Debian fails it.
set -uo pipefail
found=${1:?usage: install-drivers.sh FILE}
: >"$found"

# Dawn finds no adapter on the lavapipe of older ones.
MESA_MAJOR=24

mesa_is_new_enough() {
  local version
  version=$(dpkg-query --show --showformat '${Version}' mesa-vulkan-drivers 2>/dev/null) || return 1
  dpkg --compare-versions "$version" ge "$MESA_MAJOR"
}
# ldconfig is not in everybody's path.
PATH="$PATH:/usr/sbin:/sbin"
has_vulkan() { grep -q 'libvulkan\.so\.1' <<<"$(ldconfig -p 2>/dev/null)"; }
has_lavapipe() { has_vulkan && mesa_is_new_enough && compgen -G '/usr/share/vulkan/icd.d/lvp_icd*.json' >/dev/null; }
has_swiftshader() { has_vulkan && [ -e /usr/lib/chromium/vk_swiftshader_icd.json ]; }
has_chromium() { [ -x /usr/bin/chromium ]; }
has_compiler() { command -v g++ && python3 -m pip --version; } >/dev/null 2>&1

# as_root COMMAND...: by sudo where this is not root.
as_root() {
  local command=(env DEBIAN_FRONTEND=noninteractive "$@")
  if [ "$(id -u)" -eq 0 ]; then "${command[@]}"; else sudo -n "${command[@]}"; fi
}

# The lists are fetched once, before the first install. A list of some other source that fails is no hindrance.
updated=''
apt_install() {
  [ -n "$updated" ] || as_root apt-get update -o Acquire::Retries=3
  updated=yes
  as_root apt-get install -y --no-install-recommends -o Acquire::Retries=3 -o DPkg::Lock::Timeout=120 "$@"
}

# Debian's own address is the one from which the machine's sources already take this release.
add_backports() {
  local codename=$1 address keyring=/usr/share/keyrings/debian-archive-keyring.gpg
  grep -qx "$codename-backports" <<<"$(apt-get indextargets --format '$(RELEASE)')" && return 0
  address=$(apt-get indextargets --format '$(RELEASE) $(REPO_URI)' |
    awk -v codename="$codename" '$1 == codename || $1 ~ /^(old)*stable$/ { print $2; exit }')
  [ -n "$address" ] || { echo "apt's sources name no address for $codename"; return 1; }
  {
    printf 'Types: deb\nURIs: %s\nSuites: %s\nComponents: main\n' "$address" "$codename-backports"
    [ -e "$keyring" ] && echo "Signed-By: $keyring"
  } | as_root tee /etc/apt/sources.list.d/convlang-backports.sources >/dev/null
  updated=''
}

install_lavapipe() {
  local codename
  codename=$(. /etc/os-release && echo "${VERSION_CODENAME:-}")
  if [ "$codename" = bookworm ]; then
    add_backports "$codename" && apt_install -t "$codename-backports" mesa-vulkan-drivers libvulkan1
  else
    apt_install mesa-vulkan-drivers libvulkan1
  fi
}
install_swiftshader() { apt_install chromium libvulkan1; }
install_chromium() { apt_install chromium; }
install_compiler() { apt_install g++ python3 python3-pip; }

is_debian() { grep -qx 'ID=debian' /etc/os-release 2>/dev/null; }
can_install() {
  command -v apt-get >/dev/null || { echo 'no apt here: nothing is installed'; return 1; }
  [ "$(id -u)" -eq 0 ] || sudo -n true 2>/dev/null || { echo 'neither root nor sudo: nothing is installed'; return 1; }
}

status=0
for thing in lavapipe chromium swiftshader compiler; do
  if ! "has_$thing" && can_install; then
    echo "installing: $thing"
    "install_$thing" && "has_$thing" || { is_debian && status=1; }
  fi
  if "has_$thing"; then echo "$thing" >>"$found"; else echo "lacking: $thing"; fi
done
echo "here: $(tr '\n' ' ' <"$found")"
exit $status
