// SPDX-License-Identifier: Apache-2.0
// All carriers in one place on loopback, with a memory and with bad manners on order: what the promise "at most once" is counted at.
#pragma once

#include "jobs/outreach/simulator/dialects.h"

#include <QHash>
#include <QRandomGenerator>
#include <QTcpServer>

#include <functional>

class QTcpSocket;

namespace tradewind {

/// In percent of the messages handed in.
struct CarrierFaults
{
    double closes = 0;    ///< closes the connection without an answer
    double fails = 0;     ///< 500
    double isSilent = 0;  ///< never answers, or half of the time `lateMs` later when that is told
    double breaksOff = 0; ///< half an answer
    double redirects = 0; ///< 302 and 307 in turn
    double limits = 0;    ///< 429 with Retry-After: certainly not taken
    double replies = 0;   ///< of those taken, a customer answers; every fifth with STOP
    quint32 seed = 1;
    int lateMs = 0; ///< longer than anybody waits

    /// What acceptance asks for: 10 % closed, 5 % failed, 5 % silent, 2 % half, 1 % redirected, 2 % limited, 3 % answered.
    static CarrierFaults harsh(quint32 seed) { return {10, 5, 5, 2, 1, 2, 3, seed}; }
};

/// Counted where it counts: at the server.
struct CarrierCount
{
    qint64 messages = 0;   ///< whole messages that arrived, 429 left out
    qint64 references = 0; ///< different ones
    qint64 doubles = 0;    ///< references that arrived more than once
    qint64 ambiguous = 0;  ///< answers that do not say what was done
    qint64 limited = 0;
};

/// What the server knows of one reference.
struct CarrierEntry
{
    int arrivals = 0;
    bool isAmbiguous = false; ///< it was answered so that the sender cannot know
    bool isTaken = false;     ///< and it lists it
};

class CarrierSimulator : public QTcpServer
{
public:
    /// Listens on 127.0.0.1; `port` 0 takes a free one.
    explicit CarrierSimulator(const CarrierFaults &faults = {}, quint16 port = 0);

    QString base() const;
    CarrierCount count() const;
    /// Of every reference that arrived.
    const QHash<QByteArray, CarrierEntry> &ledger() const { return m_ledger; }
    const QList<SimulatedMessage> &messages() const { return m_messages; }
    /// A customer writes, out of the blue or in answer.
    void receive(const QString &carrier, const QString &from, const QString &to, const QString &text, qint64 atMs);
    /// Every message taken so far has arrived (or failed).
    void settle(const QString &state, const QString &code = {});
    /// What "now" is in dates the carriers tell; the computer's clock unless a test says otherwise.
    std::function<qint64()> nowMs;

private:
    void greet();
    void read(QTcpSocket &socket);
    void answer(QTcpSocket &socket, const CarrierRequest &request);
    void takeMessage(QTcpSocket &socket, const CarrierRequest &request, SimulatedMessage message);

    CarrierFaults m_faults;
    QRandomGenerator m_random;
    QList<SimulatedMessage> m_messages;
    QHash<QString, qsizetype> m_byId;
    QHash<QByteArray, CarrierEntry> m_ledger;
    QHash<QTcpSocket *, QByteArray> m_pending;
    CarrierCount m_count;
};

} // namespace tradewind
