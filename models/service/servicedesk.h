// SPDX-License-Identifier: Apache-2.0
// The service lane for the window: reads the snapshot in the background and carries out what an advisor asks for.
#pragma once

#include "jobs/service/declinedwords.h"
#include "jobs/service/servicesnapshot.h"
#include "models/desk/backgroundstore.h"

#include <QObject>

#include <memory>

namespace tradewind {

class ServiceDesk : public QObject
{
    Q_OBJECT

public:
    enum class State { Loading, Ready, Failed };

    ServiceDesk(const BackgroundStore &background, std::function<Rooftop()> rooftop, std::function<QDate()> today,
                QObject *parent = nullptr);

    /// Reads anew in the background; the last snapshot stays until the next is there.
    void load();
    /// The same on this thread, for pictures and tests. Errors: as ServiceSnapshot::load.
    Result<void> loadNow();
    State state() const { return m_state; }
    QString stateText() const { return m_sentence; }
    /// Never null; empty before the first load.
    const ServiceSnapshot &snapshot() const { return *m_snapshot; }

    /// Epoch ms UTC.
    qint64 nowMs() const;
    /// A fresh link to the customer's page of an inspection; answered by linkMade.
    void makeLink(Id inspectionId);
    /// Enters what a customer said by phone for every line still open (S38); answered by loaded.
    void answerAll(const ServiceOrder &order, DecisionKind kind, DeclineReason reason, const QString &advisor);
    /// Reads the words of declined lines in the background and gives them to `use`, in their order. Places are those of
    /// snapshot().declined.lines. Not answered once `asker` is gone or another snapshot has come, whose places are others.
    void readWords(const QList<qsizetype> &places, const QObject *asker, std::function<void(const QList<DeclinedWords> &)> use);
    /// Keeps which findings of an inspection a person would show the customer first (S20); answered by loaded.
    void pick(Id inspectionId, const QList<Id> &items, const QString &by);

Q_SIGNALS:
    void loaded();
    void failed(const QString &sentence);
    void linkMade(const QString &path);

private:
    /// Two sessions: what was declined is read beside the lane.
    static Result<ServiceSnapshot> read(const Store &store, Session &session, const Rooftop &rooftop, QDate today);
    void take(Result<ServiceSnapshot> result);

    BackgroundStore m_background;
    std::function<Rooftop()> m_rooftop;
    std::function<QDate()> m_today;
    std::shared_ptr<const ServiceSnapshot> m_snapshot = std::make_shared<ServiceSnapshot>(); // shared with models while they show it
    State m_state = State::Loading;
    QString m_sentence;
};

} // namespace tradewind
