// SPDX-License-Identifier: Apache-2.0
// The appraisal book for the window: read in the background, and what a person decides about an appraisal.
#pragma once

#include "base/settings.h"
#include "jobs/appraisals/appraisalbook.h"
#include "jobs/appraisals/typedappraisal.h"
#include "models/desk/backgroundstore.h"
#include "store/appointmenttable.h"
#include "store/rooftoptable.h"

#include <QObject>

#include <functional>
#include <memory>

namespace tradewind {

/// What one book says now.
struct BookNow
{
    QString provider;
    Money amount;
    QDate on;
};

/// Everything about one appraisal that the list does not carry.
struct AppraisalDetail
{
    Id id = 0;
    QList<AppraisalStatus> history;
    AppraisalValues shown; ///< by the books, on the day
    QList<BookNow> books;  ///< the newest of each trade book
};

/// What the equity book knows of the vehicle, for the detail side.
struct OwedOnVehicle
{
    std::optional<Money> payoff;
    QStringList matches; ///< at most three vehicles from stock, each in one line
};

class AppraisalDesk : public QObject
{
    Q_OBJECT

public:
    enum class State { Loading, Ready, Failed };

    /// Where the desk is and what it asks the composition root.
    struct Place
    {
        std::function<Rooftop()> rooftop;
        std::function<QDate()> today;
        std::function<Settings()> settings;
        std::function<OwedOnVehicle(Id vehicleId)> owed;
        const VinDecoder *vins = nullptr; ///< outlives the desk, as do the zones
        const ZipZones *zones = nullptr;
    };

    AppraisalDesk(const BackgroundStore &background, Place place, QObject *parent = nullptr);

    /// Reads anew in the background; the last book stays until the next is there.
    void load();
    /// The same on this thread, for pictures and tests. Errors: as readAppraisalBook().
    Result<void> loadNow();
    State state() const { return m_state; }
    QString stateText() const { return m_sentence; }
    /// Never null; empty before the first load.
    const AppraisalBook &book() const { return *m_book; }
    const AppraisalView &view() const { return m_view; }
    Rooftop rooftop() const { return m_place.rooftop(); }
    OwedOnVehicle owed(Id vehicleId) const { return m_place.owed ? m_place.owed(vehicleId) : OwedOnVehicle(); }

    void readDetail(Id appraisalId, std::optional<Id> vehicleId, std::function<void(Result<AppraisalDetail>)> answer);
    /// Names appraisals may be given to: everybody who owns or made one.
    QStringList people() const;
    /// Gives an appraisal to a person; an empty name to nobody.
    void assign(Id appraisalId, const QString &person);
    /// A person knows what became of it.
    void close(const AppraisalLine &line, AppraisalOutcome outcome, const QString &reason);
    /// Adds what was typed into the form; answered by said() or failed().
    void add(const TypedAppraisal &typed);
    /// Takes the first free seat of an hour for a re-appraisal with test drive (T54).
    void book(const AppraisalLine &line, qint64 startsAt, const QString &person);
    /// Free hours from now on, at most `most`, by the rooftop's booking settings.
    QList<qint64> freeHours(int most) const;

Q_SIGNALS:
    void loaded();
    void failed(const QString &sentence);
    /// Something was kept; a sentence for people.
    void said(const QString &sentence);

private:
    AppraisalView viewNow() const;
    void take(Result<AppraisalBook> result);
    void keep(std::function<Result<void>(Session &)> work, const QString &done);

    BackgroundStore m_background;
    Place m_place;
    AppraisalView m_view;
    std::shared_ptr<const AppraisalBook> m_book = std::make_shared<AppraisalBook>(); // shared with models while they show it
    State m_state = State::Loading;
    QString m_sentence;
};

} // namespace tradewind
