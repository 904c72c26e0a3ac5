// SPDX-License-Identifier: Apache-2.0
// The carriers' simulator as a program of its own, started and asked by soak and bench.
#pragma once

#include "base/http.h"
#include "jobs/outreach/simulator/carriersimulator.h"

#include <QHash>
#include <QProcess>
#include <QTemporaryDir>

namespace tradewind {

class SimulatorChild
{
public:
    ~SimulatorChild();

    /// Errors: Unavailable when it does not come up within half a minute.
    Result<void> start(const QStringList &words);
    QString base() const { return m_base; }
    quint16 mailPort() const { return m_mailPort; }
    Result<CarrierCount> count();
    /// What the carriers know of every reference that arrived.
    Result<QHash<QByteArray, CarrierEntry>> ledger();

private:
    Result<QByteArray> ask(const QString &path);

    QTemporaryDir m_folder;
    QProcess m_process;
    Http m_http;
    QString m_base;
    quint16 m_mailPort = 0;
};

} // namespace tradewind
