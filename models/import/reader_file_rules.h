#pragma once

namespace parallax {

/// From now on this process reads files below /usr, /etc/fonts and /var/cache/fontconfig only (fonts and
/// character maps, which PDFs need), and writes none. By Landlock (Linux 5.13); without it nothing changes.
void readSystemFilesOnly();

} // namespace parallax
