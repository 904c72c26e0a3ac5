// SPDX-License-Identifier: Apache-2.0
// A request's body that can be read once: what keeps Qt from sending a text message twice.
#pragma once

#include <QIODevice>

#include <cstring>

namespace tradewind {

/// Sequential and impossible to rewind. Qt sends a request again when its connection closes unanswered, and its only way
/// back is to reset the body's device; this one says no, and the request ends with an error instead.
class OnceUpload final : public QIODevice
{
public:
    explicit OnceUpload(QByteArray body)
        : m_body(std::move(body))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }
    bool seek(qint64) override { return false; }
    bool reset() override { return false; }
    bool atEnd() const override { return m_at >= m_body.size(); }
    qint64 bytesAvailable() const override { return m_body.size() - m_at; }
    /// Did any of it leave towards the network?
    bool wasTouched() const { return m_wasTouched; }

protected:
    qint64 readData(char *to, qint64 most) override
    {
        m_wasTouched = true;
        const qint64 count = qMin(most, m_body.size() - m_at);
        if (count <= 0)
            return -1;
        std::memcpy(to, m_body.constData() + m_at, static_cast<std::size_t>(count));
        m_at += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
    qint64 m_at = 0;
    bool m_wasTouched = false;
};

} // namespace tradewind
