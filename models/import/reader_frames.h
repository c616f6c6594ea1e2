#pragma once

#include <QByteArray>

#include <cstdint>

namespace parallax {

/// What goes over the socket between the program and its reader process: a kind, a length and that many
/// bytes. To the process: Key, Context, Input, in this order, for each input. From it: Part, any number of
/// them, then Done or Failed, whose bytes are the sentence.
enum class FrameKind : std::uint8_t { Key = 1, Context, Input, Part, Done, Failed };

struct Frame
{
    FrameKind kind;
    QByteArray bytes;
};

inline constexpr std::uint64_t largestFrame = 1'000'000'000; ///< bytes; a longer one is a mistake

struct FrameHead
{
    std::uint8_t kind;
    std::uint64_t size; ///< of the bytes that follow
};

inline constexpr int frameHeadSize = 9; ///< bytes: the kind, and the size with its lowest byte first

void writeHead(char *to, FrameHead head);
FrameHead readHead(const char *from);

} // namespace parallax
