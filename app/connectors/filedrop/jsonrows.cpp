// SPDX-License-Identifier: Apache-2.0
#include "connectors/filedrop/jsonrows.h"

#include <QJsonDocument>
#include <QJsonObject>

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace tradewind {

namespace {

std::string textOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return {};
    case QJsonValue::Array:
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact).toStdString();
    default:
        // As a variant, whole numbers keep all their digits.
        return value.toVariant().toString().toStdString();
    }
}

} // namespace

Result<std::unique_ptr<JsonRows>> JsonRows::ofArray(std::unique_ptr<ByteSource> source, const ReadLimits &limits)
{
    QByteArray bytes;
    for (;;) {
        QByteArray block(1 << 18, Qt::Uninitialized);
        const auto got = source->read(block.data(), block.size());
        if (!got)
            return got.error();
        if (*got == 0)
            break;
        bytes.append(block.constData(), qsizetype(*got));
        if (bytes.size() > limits.maxJsonBytes)
            return Error{Error::Kind::BadData,
                         QStringLiteral("The JSON array is larger than %1 MB: export it with one object per line, or a shorter period.")
                             .arg(limits.maxJsonBytes >> 20)};
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        return Error{Error::Kind::BadData,
                     QStringLiteral("The JSON cannot be read on line %1 (%2): nothing was taken from it; the file may have been cut off.")
                         .arg(bytes.left(problem.offset).count('\n') + 1)
                         .arg(problem.errorString())};
    auto rows = std::make_unique<JsonRows>();
    rows->m_bytesTotal = source->bytesTotal();
    rows->m_array = document.array();
    for (const QJsonValue &element : qAsConst(rows->m_array))
        rows->addColumns(element.toObject(), QString());
    if (rows->m_headers.empty())
        return Error{Error::Kind::BadData, QStringLiteral("The JSON is not a list of objects with named values.")};
    return rows;
}

Result<std::unique_ptr<JsonRows>> JsonRows::ofLines(std::unique_ptr<DelimitedRows> lines, DelimitedRows &ahead)
{
    auto rows = std::make_unique<JsonRows>();
    RawRow row;
    for (int i = 0; i < 1000 && ahead.next(row); ++i)
        rows->addColumns(QJsonDocument::fromJson(QByteArray(row.raw.data(), qsizetype(row.raw.size()))).object(), QString());
    if (ahead.error())
        return *ahead.error();
    if (rows->m_headers.empty())
        return Error{Error::Kind::BadData, QStringLiteral("No line of the file is a JSON object with named values.")};
    rows->m_bytesTotal = lines->bytesTotal();
    rows->m_lines = std::move(lines);
    return rows;
}

std::int64_t JsonRows::bytesRead() const
{
    if (m_lines)
        return m_lines->bytesRead();
    return m_array.isEmpty() ? m_bytesTotal : m_bytesTotal * m_at / m_array.size();
}

void JsonRows::addColumns(const QJsonObject &object, const QString &prefix)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString name = prefix + member.key();
        if (member->isObject()) {
            addColumns(member->toObject(), name + u'.');
        } else if (!m_columns.contains(name)) {
            m_columns.insert(name, int(m_headers.size()));
            m_headers.push_back(name.toStdString());
        }
    }
}

void JsonRows::fill(const QJsonObject &object, const QString &prefix)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString name = prefix + member.key();
        if (member->isObject())
            fill(member->toObject(), name + u'.');
        else if (const auto column = m_columns.constFind(name); column != m_columns.constEnd())
            m_cells[std::size_t(*column)] = textOf(*member);
    }
}

bool JsonRows::hand(const QJsonValue &element, std::int64_t line, RawRow &row)
{
    m_cells.assign(m_headers.size(), std::string());
    row.line = line;
    row.problem = element.isObject() ? RowProblem::None : RowProblem::NotAnObject;
    fill(element.toObject(), QString());
    m_views.assign(m_cells.begin(), m_cells.end());
    m_raw.clear();
    appendCsvLine(m_raw, m_views);
    row.fields = m_views;
    row.raw = m_raw;
    row.rowHash = XXH3_64bits(m_raw.data(), m_raw.size());
    return true;
}

bool JsonRows::next(RawRow &row)
{
    if (!m_lines)
        return m_at < m_array.size() && (++m_at, hand(m_array.at(m_at - 1), m_at, row));
    if (!m_lines->next(m_lineRow)) {
        m_error = m_lines->error();
        return false;
    }
    if (m_lineRow.problem != RowProblem::None) {
        row = m_lineRow;
        return true;
    }
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromRawData(m_lineRow.raw.data(), qsizetype(m_lineRow.raw.size())));
    if (document.isObject())
        return hand(document.object(), m_lineRow.line, row);
    row = m_lineRow;
    row.problem = RowProblem::NotAnObject;
    return true;
}

} // namespace tradewind
