// SPDX-License-Identifier: Apache-2.0
// A real tradewind-hub beside this program, for soaks and measurements.
#pragma once

#include "base/result.h"

#include <QProcess>
#include <QString>

namespace tradewind {

/// Killed when it goes out of scope.
class HubChild
{
public:
    HubChild(QString store, QString notes)
        : m_store(std::move(store))
        , m_notes(std::move(notes))
    {}
    ~HubChild() { kill(); }

    /// Starts it unless it runs. Errors: Unavailable, with what it said.
    Result<void> ensure();
    void kill();
    quint16 port() const { return m_port; }
    qint64 processId() const { return m_process.processId(); }

private:
    QString m_store, m_notes;
    quint16 m_port = 0;
    QProcess m_process;
};

} // namespace tradewind
