// SPDX-License-Identifier: Apache-2.0
#include "jobs/service/notewriter.h"

#include "store/decisiontable.h"
#include "store/session.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace tradewind {

namespace {

QString keyOf(Id note)
{
    return u"TW"_s + QString::number(note, 36).toUpper();
}

} // namespace

QString FolderNotes::pathOf(const QString &roNumber) const
{
    static const QRegularExpression odd(u"[^A-Za-z0-9-]"_s);
    return m_folder + u'/' + QString(roNumber).replace(odd, u"_"_s) + u".txt"_s;
}

Result<void> FolderNotes::add(const QString &roNumber, const QString &text)
{
    QFile file(pathOf(roNumber));
    if (!QDir().mkpath(m_folder) || !file.open(QIODevice::WriteOnly | QIODevice::Append))
        return Error{Error::Kind::Unavailable, u"The note for repair order %1 could not be written to %2."_s.arg(roNumber, m_folder)};
    const QByteArray line = QString(text).replace(u'\n', u' ').toUtf8() + '\n';
    bool isWritten = file.write(line) == line.size() && file.flush();
#ifdef Q_OS_UNIX
    isWritten = isWritten && ::fsync(file.handle()) == 0; // "sent" must not be said of what a power cut takes back
#endif
    if (!isWritten)
        return Error{Error::Kind::Unavailable, u"The note for repair order %1 could not be written to %2."_s.arg(roNumber, m_folder)};
    return {};
}

Result<bool> FolderNotes::has(const QString &roNumber, const QString &key)
{
    QFile file(pathOf(roNumber));
    if (!file.exists())
        return false;
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Unavailable, u"The notes of repair order %1 cannot be read."_s.arg(roNumber)};
    return file.readAll().contains(u"[%1]"_s.arg(key).toUtf8());
}

QStringList noteParts(const QString &text, const QString &key, int most)
{
    const QString plain = text.simplified();
    const QString whole = plain + u" ["_s + key + u']';
    if (whole.size() <= most)
        return {whole};
    const int room = most - static_cast<int>(key.size()) - 12; // " [KEY 99/99]"
    QStringList parts;
    for (qsizetype at = 0; at < plain.size();) {
        qsizetype end = std::min<qsizetype>(at + room, plain.size());
        // A break in the middle of a word only where the word is longer than a note.
        if (const qsizetype blank = plain.lastIndexOf(u' ', end); end < plain.size() && blank > at)
            end = blank;
        parts << plain.mid(at, end - at).trimmed();
        at = end;
    }
    for (int i = 0; i < parts.size(); ++i)
        parts[i] += u" [%1 %2/%3]"_s.arg(key).arg(i + 1).arg(parts.size());
    return parts;
}

Result<void> noteOrder(Session &session, IdMaker &ids, OrderNote note, qint64 nowMs)
{
    note.id = ids.next();
    return DecisionTable(session).addNote(note, nowMs);
}

Result<NotesWritten> writeNotes(Session &session, RepairOrderNotes &dms, qint64 nowMs, int most)
{
    DecisionTable table(session);
    NotesWritten done;
    const auto notes = table.openNotes(nowMs, true, most);
    if (!notes)
        return notes.error();
    for (const OrderNote &note : *notes) {
        const QStringList parts = noteParts(note.text, keyOf(note.id));
        const bool wasCutShort = note.state == NoteState::Sending;
        if (!wasCutShort) {
            const auto taken = table.moveNote(note.id, NoteState::Waiting, NoteState::Sending, nowMs);
            if (!taken)
                return taken.error();
            if (!*taken)
                continue; // another desk has it
        }
        bool isThere = true;
        for (const QString &part : parts) {
            // Only what was cut short is asked for: a fresh note cannot be there.
            const QString mark = part.section(u'[', -1).chopped(1);
            const auto found = wasCutShort ? dms.has(note.roNumber, mark) : Result<bool>(false);
            const auto written = !found ? Result<void>(found.error()) : *found ? Result<void>() : dms.add(note.roNumber, part);
            if (!written) {
                isThere = false;
                break;
            }
            done.foundAgain += *found ? 1 : 0;
        }
        if (!isThere) {
            ++done.waiting; // stays "sending": the next call asks before it writes
            break;
        }
        const auto sent = table.moveNote(note.id, NoteState::Sending, NoteState::Sent, nowMs);
        if (!sent)
            return sent.error();
        ++done.written;
    }
    return done;
}

} // namespace tradewind
