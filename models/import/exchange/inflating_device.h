#pragma once

#include <QIODevice>

#include <memory>

namespace parallax {

/// Reads gzip or zlib data of another device, sequentially; several gzip members in a row are one stream.
class InflatingDevice : public QIODevice
{
public:
    /// `packed` is open and outlives this.
    explicit InflatingDevice(QIODevice &packed);
    ~InflatingDevice() override;
    bool isSequential() const override { return true; }
    bool isDamaged() const; ///< damaged, or cut short

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace parallax
