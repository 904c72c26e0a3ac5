// SPDX-License-Identifier: Apache-2.0
// Writes one delimited file a cell at a time, in one-megabyte blocks.
#pragma once

#include "base/result.h"
#include "domain/money.h"
#include "jobs/sample/samplebook.h"

#include <QFile>
#include <QString>

#include <charconv>
#include <string>
#include <string_view>

namespace tradewind {

/// Cells go in with `cell`, rows end with `endRow`. Cells hold no comma or quote unless written with `quoted`. Failing writes show in
/// `close`.
class SampleWriter
{
public:
    SampleWriter(const QString &path, std::string_view heading)
        : m_file(path)
    {
        m_isOpen = m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered);
        m_buffer.reserve(Block + 4096);
        m_buffer.append(heading);
        m_buffer += '\n';
    }

    void cell(std::string_view text)
    {
        separate();
        m_buffer.append(text);
    }
    void quoted(std::string_view text)
    {
        separate();
        m_buffer += '"';
        m_buffer.append(text);
        m_buffer += '"';
    }
    void cell(std::int64_t number)
    {
        separate();
        char digits[24];
        m_buffer.append(digits, std::to_chars(digits, digits + sizeof digits, number).ptr);
    }
    /// A stock number: one letter and digits.
    void coded(char letter, std::int64_t number)
    {
        cell(number);
        m_buffer.insert(m_buffer.size() - digitsOf(number), 1, letter);
    }
    void cell(Money money)
    {
        separate();
        char digits[24];
        m_buffer.append(digits, std::to_chars(digits, digits + sizeof digits, money.cents / 100).ptr);
        m_buffer += '.';
        twoDigits(static_cast<int>(money.cents % 100));
    }
    /// 11/24/2026
    void usDay(SampleDay day)
    {
        const auto [year, month, dayOfMonth] = datePartsOf(day);
        separate();
        twoDigits(month);
        m_buffer += '/';
        twoDigits(dayOfMonth);
        m_buffer += '/';
        twoDigits(year / 100);
        twoDigits(year % 100);
    }
    /// 2026-11-24
    void isoDay(SampleDay day)
    {
        const auto [year, month, dayOfMonth] = datePartsOf(day);
        separate();
        twoDigits(year / 100);
        twoDigits(year % 100);
        m_buffer += '-';
        twoDigits(month);
        m_buffer += '-';
        twoDigits(dayOfMonth);
    }
    void empty(int cells = 1)
    {
        for (; cells > 0; --cells)
            separate();
    }
    void endRow()
    {
        m_buffer += '\n';
        m_isRowStart = true;
        ++m_rows;
        if (m_buffer.size() >= Block)
            flush();
    }
    std::int64_t rows() const { return m_rows; }
    /// Errors: Unavailable, when the disk did not take all of it.
    Result<std::int64_t> close()
    {
        flush();
        m_file.close();
        if (!m_isOpen || m_failed)
            return Error{Error::Kind::Unavailable,
                         QStringLiteral("%1 could not be written: %2.").arg(m_file.fileName(), m_file.errorString())};
        return m_rows;
    }

private:
    static constexpr std::size_t Block = 1 << 20;

    void separate()
    {
        if (!m_isRowStart)
            m_buffer += ',';
        m_isRowStart = false;
    }
    static std::size_t digitsOf(std::int64_t number)
    {
        std::size_t digits = 1;
        for (; number >= 10; number /= 10)
            ++digits;
        return digits;
    }
    void twoDigits(int number)
    {
        m_buffer += static_cast<char>('0' + number / 10);
        m_buffer += static_cast<char>('0' + number % 10);
    }
    void flush()
    {
        if (m_isOpen && m_file.write(m_buffer.data(), static_cast<qint64>(m_buffer.size())) != static_cast<qint64>(m_buffer.size()))
            m_failed = true;
        m_buffer.clear();
    }

    QFile m_file;
    std::string m_buffer;
    std::int64_t m_rows = 0;
    bool m_isOpen = false, m_failed = false, m_isRowStart = true;
};

} // namespace tradewind
