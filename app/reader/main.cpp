#include "models/import/formats/standard_readers.h"

#if defined(__SANITIZE_ADDRESS__)
// The address space can't be bounded there; leaks are of no interest in a process that just ends.
extern "C" const char *__asan_default_options()
{
    return "hard_rss_limit_mb=2000:detect_leaks=0";
}
#endif

int main(int argc, char **argv)
{
    return parallax::serveReaders(parallax::hostileReaders(), argc, argv);
}
