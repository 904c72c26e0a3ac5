// SPDX-License-Identifier: Apache-2.0
#include "gateways/letter/letterfolder.h"

#include "base/csv.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSet>
#include <QTemporaryFile>

#include <fcntl.h>
#include <unistd.h>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

const QString notesFolder = u".letters"_s, runsFile = u".letters/runs"_s;

/// Makes a name in a folder survive a power cut; the file's own bytes are QSaveFile's.
void settle(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
}

Result<void> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{Error::Kind::Unavailable, u"The folder of letters does not take a file: %1."_s.arg(file.errorString())};
    settle(QFileInfo(path).path());
    return {};
}

QJsonObject read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QByteArray noteOf(const PaperLetter &letter)
{
    return QJsonDocument(QJsonObject{{u"sender"_s, QJsonArray::fromStringList(letter.sender)},
                                     {u"to"_s, letter.to.text()},
                                     {u"date"_s, letter.date.toString(Qt::ISODate)},
                                     {u"language"_s, letter.language},
                                     {u"text"_s, letter.text}})
        .toJson(QJsonDocument::Compact);
}

PaperLetter letterOf(const QString &reference, const QJsonObject &note)
{
    return {reference,
            note[u"sender"_s].toVariant().toStringList(),
            postalAddressOf(note[u"to"_s].toString()),
            QDate::fromString(note[u"date"_s].toString(), Qt::ISODate),
            note[u"language"_s].toString(),
            note[u"text"_s].toString()};
}

} // namespace

QByteArray mailHouseList(const QList<PaperLetter> &letters)
{
    QByteArray list("\xEF\xBB\xBF"); // so that Excel reads accents
    list += csvLine({u"name"_s, u"address1"_s, u"address2"_s, u"city"_s, u"state"_s, u"zip"_s, u"link"_s, u"letter"_s});
    for (const PaperLetter &letter : letters) {
        const PostalAddress &to = letter.to;
        list += csvLine({to.name, to.street, to.unit, to.city, to.state, to.zip, letterLink(letter), letter.reference});
    }
    return list;
}

Result<void> LetterFolder::check() const
{
    if (m_root.path().isEmpty() || !m_root.exists())
        return Error{Error::Kind::BadUse, u"There is no folder \"%1\" on this computer."_s.arg(m_root.path())};
    QTemporaryFile probe(m_root.filePath(u".writable-XXXXXX"_s));
    if (!probe.open())
        return Error{Error::Kind::Denied, u"Nothing can be written into the folder \"%1\"."_s.arg(m_root.path())};
    return {};
}

QStringList LetterFolder::days(QDate first) const
{
    QStringList all;
    for (const QString &name : m_root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QDate day = QDate::fromString(name, Qt::ISODate);
        if (day.isValid() && (!first.isValid() || day >= first))
            all << name;
    }
    return all;
}

Result<void> LetterFolder::keep(const PaperLetter &letter) const
{
    if (auto checked = check(); !checked)
        return checked;
    const QString name = letter.reference + u".pdf"_s;
    for (const QString &day : days({})) {
        if (QFileInfo::exists(m_root.filePath(day + u'/' + name)))
            return {};
    }
    const QString day = letter.date.toString(Qt::ISODate);
    if (!m_root.mkpath(day + u'/' + notesFolder))
        return Error{Error::Kind::Denied, u"Nothing can be written into the folder \"%1\"."_s.arg(m_root.path())};
    settle(m_root.path());
    const QDir folder(m_root.filePath(day));
    // The note first: a letter counts as printed by its PDF.
    if (auto noted = write(folder.filePath(notesFolder + u'/' + letter.reference + u".json"_s), noteOf(letter)); !noted)
        return noted;
    return write(folder.filePath(name), lettersPdf({letter}));
}

QList<PaperLetter> LetterFolder::lettersOf(const QString &day) const
{
    QList<PaperLetter> letters;
    const QDir folder(m_root.filePath(day));
    for (const QString &name : QDir(folder.filePath(notesFolder)).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const QString reference = name.chopped(5);
        if (folder.exists(reference + u".pdf"_s))
            letters << letterOf(reference, read(folder.filePath(notesFolder + u'/' + name)));
    }
    return letters;
}

Result<QList<PaperLetter>> LetterFolder::printed(QDate first) const
{
    if (auto checked = check(); !checked)
        return checked.error();
    QList<PaperLetter> letters;
    for (const QString &day : days(first))
        letters << lettersOf(day);
    return letters;
}

Result<void> LetterFolder::bringRunsUpToDate(QDate first) const
{
    for (const QString &day : days(first)) {
        if (auto done = bringRunUpToDate(day); !done)
            return done;
    }
    return {};
}

Result<void> LetterFolder::bringRunUpToDate(const QString &day) const
{
    const QDir folder(m_root.filePath(day));
    const auto runName = [&day](qsizetype number) { return number > 1 ? u"%1-%2"_s.arg(day).arg(number) : day; };
    const auto pdfName = [&](qsizetype number) { return u"print-run-%1.pdf"_s.arg(runName(number)); };
    const auto listName = [&](qsizetype number) { return u"mail-house-%1.csv"_s.arg(runName(number)); };
    QJsonArray runs = read(folder.filePath(runsFile))[u"runs"_s].toArray();
    const bool isOpen = !runs.isEmpty() && folder.exists(pdfName(runs.size())) && folder.exists(listName(runs.size()));
    QSet<QString> closed, inLast;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        for (const QJsonValue &reference : runs[i].toArray())
            (isOpen && i == runs.size() - 1 ? inLast : closed).insert(reference.toString());
    }
    QList<PaperLetter> letters = lettersOf(day);
    letters.removeIf([&closed](const PaperLetter &letter) { return closed.contains(letter.reference); });
    if (letters.size() == inLast.size()) // also when there is none
        return {};
    QJsonArray references;
    for (const PaperLetter &letter : letters)
        references << letter.reference;
    if (isOpen)
        runs.removeLast();
    runs << references;
    if (auto printed = write(folder.filePath(pdfName(runs.size())), lettersPdf(letters)); !printed)
        return printed;
    if (auto listed = write(folder.filePath(listName(runs.size())), mailHouseList(letters)); !listed)
        return listed;
    return write(folder.filePath(runsFile), QJsonDocument(QJsonObject{{u"runs"_s, runs}}).toJson(QJsonDocument::Compact));
}

} // namespace tradewind
