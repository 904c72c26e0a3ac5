// SPDX-License-Identifier: Apache-2.0
// Carries notes into the repair orders of the DMS: each once, also when the program or the DMS stops in between (S3–S6).
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QString>
#include <QStringList>

namespace tradewind {

class Session;
struct OrderNote;

/// The DMS as far as notes are concerned. Every note carries a key in its text, by which it is found again.
class RepairOrderNotes
{
public:
    virtual ~RepairOrderNotes() = default;
    /// Writes one note. Errors: Unavailable when the DMS does not answer, in which case the note may or may not be there.
    virtual Result<void> add(const QString &roNumber, const QString &text) = 0;
    /// Whether a note holding `key` is on that repair order.
    virtual Result<bool> has(const QString &roNumber, const QString &key) = 0;
};

/// Notes as files: one text file a repair order, one line a note, in a folder the DMS or a person picks up.
class FolderNotes final : public RepairOrderNotes
{
public:
    explicit FolderNotes(QString folder)
        : m_folder(std::move(folder))
    {}
    Result<void> add(const QString &roNumber, const QString &text) override;
    Result<bool> has(const QString &roNumber, const QString &key) override;

private:
    QString pathOf(const QString &roNumber) const;

    QString m_folder;
};

/// DMS note fields cut off at 255 to 512 characters (S5); a longer text is parted, each part with its number.
constexpr int longestNote = 255;
QStringList noteParts(const QString &text, const QString &key, int most = longestNote);

/// Puts a note into the queue within the caller's transaction; one for each cause. `note.id` is made here.
Result<void> noteOrder(Session &session, IdMaker &ids, OrderNote note, qint64 nowMs);

struct NotesWritten
{
    int written = 0, foundAgain = 0, waiting = 0;
};

/// Writes what waits, oldest first. A note found "sending" was cut short: it is looked for in the DMS and written only when it is not
/// there. When the DMS does not answer the rest waits for the next call (S6).
Result<NotesWritten> writeNotes(Session &session, RepairOrderNotes &dms, qint64 nowMs, int most = 200);

} // namespace tradewind
