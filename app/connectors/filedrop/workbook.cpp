// SPDX-License-Identifier: Apache-2.0
// The parts of a workbook around its sheets: names, styles, shared strings (ECMA-376 part 1, §18).
#include "connectors/filedrop/packedsource.h"
#include "connectors/filedrop/xlsxrows.h"

#include <QMap>

#include <set>

namespace tradewind {

namespace {

constexpr std::size_t maxSharedTextBytes = 48 << 20;

Result<std::unique_ptr<XmlPart>> openPart(const QString &path, const std::string &name, const ReadLimits &limits)
{
    auto source = openZipPart(path, name, limits);
    if (!source)
        return source.error();
    return std::make_unique<XmlPart>(std::move(*source));
}

/// Whether a number format shows a date: a letter of day, month or year outside quotes, brackets and escapes.
bool showsDate(const QString &format)
{
    bool inQuotes = false, inBrackets = false;
    for (int i = 0; i < format.size(); ++i) {
        const QChar c = format[i].toLower();
        if (c == u'\\' || c == u'_' || c == u'*')
            ++i;
        else if (c == u'"')
            inQuotes = !inQuotes;
        else if (c == u'[' || c == u']')
            inBrackets = c == u'[';
        else if (!inQuotes && !inBrackets && (c == u'd' || c == u'y' || (c == u'm' && !format.contains(u's', Qt::CaseInsensitive))))
            return true;
    }
    return false;
}

bool isBuiltInDate(int id)
{
    return (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
}

Result<void> readStyles(XmlPart &part, WorkbookParts &parts)
{
    std::set<int> dateFormats;
    bool inCells = false;
    while (part.next()) {
        const QXmlStreamAttributes attributes = part.xml().attributes();
        if (part.isStart(QLatin1String("numFmt"))) {
            if (showsDate(attributes.value(QLatin1String("formatCode")).toString()))
                dateFormats.insert(attributes.value(QLatin1String("numFmtId")).toInt());
        } else if (part.isStart(QLatin1String("cellXfs"))) {
            inCells = true;
        } else if (part.isEnd(QLatin1String("cellXfs"))) {
            inCells = false;
        } else if (inCells && part.isStart(QLatin1String("xf"))) {
            const int id = attributes.value(QLatin1String("numFmtId")).toInt();
            parts.styleIsDate.push_back(isBuiltInDate(id) || dateFormats.count(id) > 0);
        }
    }
    return part.error() ? Result<void>(*part.error()) : Result<void>();
}

Result<void> readSharedStrings(XmlPart &part, WorkbookParts &parts)
{
    bool inText = false, inPhonetic = false;
    while (part.next()) {
        if (part.xml().isCharacters()) {
            if (inText && !inPhonetic)
                parts.sharedText += part.xml().text().toUtf8().toStdString();
            if (parts.sharedText.size() > maxSharedTextBytes)
                return Error{Error::Kind::BadData,
                             QStringLiteral("The workbook holds more than %1 MB of text: save the sheet as CSV and drop that.")
                                 .arg(maxSharedTextBytes >> 20)};
        } else if (part.xml().name() == QLatin1String("t")) {
            inText = part.xml().isStartElement();
        } else if (part.xml().name() == QLatin1String("rPh")) {
            inPhonetic = part.xml().isStartElement();
        } else if (part.isEnd(QLatin1String("si"))) {
            parts.sharedEnds.push_back(std::uint32_t(parts.sharedText.size()));
        }
    }
    return part.error() ? Result<void>(*part.error()) : Result<void>();
}

} // namespace

Result<WorkbookParts> readWorkbook(const QString &path, const std::string &sheet, const ReadLimits &limits)
{
    WorkbookParts parts;
    auto book = openPart(path, "xl/workbook.xml", limits);
    if (!book)
        return book.error();
    QString sheetId;
    while ((*book)->next()) {
        const QXmlStreamAttributes attributes = (*book)->xml().attributes();
        if ((*book)->isStart(QLatin1String("workbookPr"))) {
            const auto epoch = attributes.value(QLatin1String("date1904"));
            parts.startsIn1904 = epoch == QLatin1String("1") || epoch == QLatin1String("true");
        } else if ((*book)->isStart(QLatin1String("sheet")) && sheetId.isEmpty()) {
            const std::string name = attributes.value(QLatin1String("name")).toString().toStdString();
            const bool isWanted = sheet.empty() ? attributes.value(QLatin1String("state")) != QLatin1String("hidden") : name == sheet;
            if (isWanted) {
                parts.sheetName = name;
                for (const QXmlStreamAttribute &attribute : attributes) {
                    if (attribute.name() == QLatin1String("id"))
                        sheetId = attribute.value().toString();
                }
            }
        }
    }
    if ((*book)->error())
        return *(*book)->error();
    if (sheetId.isEmpty())
        return Error{Error::Kind::BadData, sheet.empty()
                                               ? QStringLiteral("The workbook has no visible sheet.")
                                               : QStringLiteral("The workbook has no sheet \"%1\".").arg(QString::fromStdString(sheet))};

    auto relations = openPart(path, "xl/_rels/workbook.xml.rels", limits);
    if (!relations)
        return relations.error();
    while ((*relations)->next()) {
        const QXmlStreamAttributes attributes = (*relations)->xml().attributes();
        if (!(*relations)->isStart(QLatin1String("Relationship")) || attributes.value(QLatin1String("Id")) != sheetId)
            continue;
        const QString target = attributes.value(QLatin1String("Target")).toString();
        parts.sheetPart = (target.startsWith(u'/') ? target.mid(1) : QStringLiteral("xl/") + target).toStdString();
    }
    if ((*relations)->error())
        return *(*relations)->error();
    if (parts.sheetPart.empty())
        return Error{Error::Kind::BadData, QStringLiteral("The workbook does not say where its sheet is: it is damaged; save it again.")};

    // Both parts are optional: a workbook of plain numbers has neither.
    if (auto styles = openPart(path, "xl/styles.xml", limits)) {
        if (const auto read = readStyles(**styles, parts); !read)
            return read.error();
    }
    if (auto strings = openPart(path, "xl/sharedStrings.xml", limits)) {
        if (const auto read = readSharedStrings(**strings, parts); !read)
            return read.error();
    }
    return parts;
}

} // namespace tradewind
