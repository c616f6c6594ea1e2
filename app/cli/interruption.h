#pragma once

namespace parallax::cli {

/// While it lives, Ctrl+C and SIGTERM set a mark instead of ending the program, so that long work can end
/// cleanly; a second one ends it.
class Interruptible
{
public:
    Interruptible();
    ~Interruptible();
    Interruptible(const Interruptible &) = delete;
    Interruptible &operator=(const Interruptible &) = delete;
    bool wasInterrupted() const;
};

} // namespace parallax::cli
