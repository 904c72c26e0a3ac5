// SPDX-License-Identifier: Apache-2.0
// One store under attack: what was done to it, what of that was acknowledged, and whether it still holds all of it and nothing by halves.
#pragma once

#include "console/soak/soakfiles.h"
#include "store/location.h"

#include <QDate>
#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace tradewind {

class Clock;
class Session;

struct SoakCount
{
    int corrupt = 0;      ///< stores that would not open, failed their check or lost an index
    int lost = 0;         ///< acknowledged work that is missing, or answers that do not add up
    int halfDone = 0;     ///< work of which a part is there
    int acknowledged = 0; ///< commands that answered before the kill
    int repeated = 0;     ///< commands whose work had been kept although the kill came before the answer
};

/// The same three commands in turn (bring in deals, bring in their values, recompute equity), each tried until it is acknowledged.
class SoakDesk
{
public:
    enum class Kind { Deals, Values, Recompute };

    /// Files are numbered from `firstNumber` and written into `folder`. `indexes` is how many a new store has.
    SoakDesk(StoreLocation location, QString folder, int firstNumber, qint64 indexes, const Clock &clock, SoakCount &count);

    Kind kind() const { return m_step.kind; }
    /// The words of the command to run next, without the program and the store. Errors: Unavailable when its file cannot be written.
    Result<QStringList> next();
    /// The command answered `answer` and ended: it is done and must never be missing again.
    void acknowledge(const QJsonObject &answer);
    /// Opens the store as any program would and counts what is wrong. Errors: as Session.
    Result<void> inspect();

    /// Indexes of the tables a first import works on. Errors: as Session.
    static Result<qint64> indexesOf(Session &session);

private:
    struct Step
    {
        Kind kind = Kind::Deals;
        SoakFile file;              ///< of an import
        QDate asOf;                 ///< of a recompute
        qint64 positions = -1;      ///< of a recompute, once it has answered
        qint64 seen = 0;            ///< rows of it found after the last kill
        qint64 crossingsBefore = 0; ///< of a recompute, when it was begun
        bool isDone = false;
    };
    Result<void> inspectImport(Session &session, Step &step);
    Result<void> inspectRecompute(Session &session, Step &step);
    Result<void> inspectWhole(Session &session);
    void count(bool isLost, bool isHalfDone);

    const StoreLocation m_location;
    const QString m_folder;
    const qint64 m_indexes;
    const Clock &m_clock;
    SoakCount &m_count;
    int m_number;
    qint64 m_crossings = 0;
    Step m_step;
    std::vector<Step> m_done;
};

} // namespace tradewind
