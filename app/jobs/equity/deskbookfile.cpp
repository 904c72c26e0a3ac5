// SPDX-License-Identifier: Apache-2.0
// How a book lies in a file, and the orders over its rows that are kept with it.
#include "domain/calendar.h"
#include "jobs/equity/deskbook.h"

#include <xxhash.h>

#include <algorithm>
#include <bit>
#include <cstring>
#include <numeric>

namespace tradewind {

namespace {

/// Raise it when a column means something else than before, or an earlier build's appraisals are wrong.
constexpr std::uint64_t generation = 3;

enum Section : std::size_t {
    Glances,
    Values,
    Ids,
    Terms,
    Entries,
    Numbers,
    Valuations,
    Names,
    NameRanks,
    ByCustomer,
    CustomerNumbers,
    WordLists,
    Lines,
    Answers ///< one column after the other
};

template<typename T>
std::span<const std::byte> bytesOf(const Shelf<T> &shelf)
{
    return std::as_bytes(shelf.values());
}

std::uint64_t hashOf(const BookSettings &settings)
{
    const std::int64_t values[] = {settings.bufferBasisPoints, settings.buffer, settings.threshold, settings.horizonMonths};
    static_assert(sizeof(BookSettings) == 16, "a new setting belongs in the list above");
    return XXH3_64bits(values, sizeof values);
}

std::uint64_t hashOf(const EquitySettings &settings)
{
    const std::int64_t values[] = {static_cast<std::int64_t>(settings.grade),
                                   settings.roughBasisPoints,
                                   settings.cleanBasisPoints,
                                   settings.extraCleanBasisPoints,
                                   settings.centsPerMile,
                                   settings.regionBasisPoints,
                                   settings.bufferBasisPoints,
                                   settings.buffer.cents,
                                   settings.oneBookSpreadBasisPoints,
                                   settings.valueStaleDays,
                                   settings.valueUsableDays,
                                   settings.payoffStaleDays,
                                   settings.wideSpreadBasisPoints,
                                   settings.highAprMilliPercent,
                                   settings.milesPerYear};
    static_assert(sizeof(EquitySettings) == 72, "a new setting belongs in the list above");
    return XXH3_64bits(values, sizeof values);
}

/// The first eight bytes of a text as a number that orders as the text does.
std::uint64_t prefixOf(std::string_view text)
{
    std::uint64_t prefix = 0;
    for (std::size_t i = 0; i < 8; ++i)
        prefix = prefix << 8 | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0);
    return prefix;
}

} // namespace

void Words::pack(std::string &bytes) const
{
    const auto number = [&bytes](std::uint32_t value) { bytes.append(reinterpret_cast<const char *>(&value), sizeof value); };
    number(static_cast<std::uint32_t>(m_words.size()));
    for (const std::string &word : m_words) {
        number(static_cast<std::uint32_t>(word.size()));
        bytes += word;
    }
}

std::optional<Words> Words::unpack(std::string_view &bytes)
{
    const auto number = [&bytes]() -> std::optional<std::uint32_t> {
        std::uint32_t value = 0;
        if (bytes.size() < sizeof value)
            return std::nullopt;
        std::memcpy(&value, bytes.data(), sizeof value);
        bytes.remove_prefix(sizeof value);
        return value;
    };
    Words words;
    const auto count = number();
    for (std::uint32_t i = 0; count && i < *count; ++i) {
        const auto size = number();
        if (!size || *size > bytes.size())
            return std::nullopt;
        if (words.number(bytes.substr(0, *size)) != i)
            return std::nullopt; // the first is the empty one, and none comes twice
        bytes.remove_prefix(*size);
    }
    return count && *count > 0 ? std::optional(std::move(words)) : std::nullopt;
}

std::uint64_t DeskBook::layout()
{
    const std::uint64_t sizes[] = {generation,        sizeof(BookGlance),  sizeof(BookValues), sizeof(BookIds), sizeof(BookTerms),
                                   sizeof(DeskEntry), sizeof(DeskNumbers), sizeof(Value),      mostValues,      sizeof(BookLine)};
    return XXH3_64bits(sizes, sizeof sizes);
}

BookFileKey DeskBook::key(std::int64_t token) const
{
    return {layout(),
            token,
            epochDay(m_loadedOn),
            m_knownFrom,
            m_knownUntil,
            m_book.work().checkpointMonth,
            hashOf(m_settings),
            hashOf(m_book.settings())};
}

std::int64_t DeskBook::keptAs() const
{
    if (!isAnswered(m_book.settings()))
        return 0;
    const BookFileKey &key = m_file->key();
    const std::uint64_t values[] = {static_cast<std::uint64_t>(key.token), static_cast<std::uint64_t>(key.appraisedOn), key.settings,
                                    key.answers};
    return static_cast<std::int64_t>(XXH3_64bits(values, sizeof values) | 1);
}

bool DeskBook::isAppraised() const
{
    return m_file && m_file->key().appraisedOn == epochDay(m_loadedOn) && m_file->key().settings == hashOf(m_settings);
}

bool DeskBook::isAnswered(const BookSettings &settings) const
{
    return isAppraised() && m_file->key().answers == hashOf(settings);
}

bool DeskBook::keep(const QString &path, std::int64_t token) const
{
    std::string words;
    for (const Words *list : {&m_makes, &m_models, &m_trims, &m_people, &m_lenders, &m_providers})
        list->pack(words);
    const BookColumns &columns = m_book.columns();
    BookFile::Sections sections;
    sections[Glances] = bytesOf(columns.glances);
    sections[Values] = bytesOf(columns.values);
    sections[Ids] = bytesOf(columns.ids);
    sections[Terms] = bytesOf(columns.terms);
    sections[Entries] = bytesOf(m_entries);
    sections[Numbers] = bytesOf(m_numbers);
    sections[Valuations] = bytesOf(m_values);
    sections[Names] = bytesOf(m_names);
    sections[NameRanks] = bytesOf(m_nameRanks);
    sections[ByCustomer] = bytesOf(m_rowsByCustomer);
    sections[CustomerNumbers] = bytesOf(m_customerNumbers);
    sections[WordLists] = std::as_bytes(std::span(words));
    sections[Lines] = bytesOf(m_book.work().lines);
    std::vector<std::int32_t> answers;
    answers.reserve(size() * BookAnswers::columnCount);
    for (const auto *column : m_book.work().answers.columns())
        answers.insert(answers.end(), column->values().begin(), column->values().end());
    sections[Answers] = std::as_bytes(std::span(answers));
    return BookFile::write(path, key(token), sections);
}

/// Takes the columns of a file for its own; false, and nothing is changed, when it is none or not of this day.
bool DeskBook::adopt(std::shared_ptr<const BookFile> file, const BookSettings &settings)
{
    const std::int32_t day = epochDay(m_loadedOn);
    if (!file || day < file->key().knownFrom || day > file->key().knownUntil)
        return false;
    const auto columns = std::make_shared<BookColumns>();
    columns->glances = {file->section<BookGlance>(Glances), file};
    columns->values = {file->section<BookValues>(Values), file};
    columns->ids = {file->section<BookIds>(Ids), file};
    columns->terms = {file->section<BookTerms>(Terms), file};
    const std::size_t rows = columns->glances.size();
    const auto words = file->section<char>(WordLists);
    std::string_view packed(words.data(), words.size());
    std::array<std::optional<Words>, 6> lists;
    for (auto &list : lists)
        list = Words::unpack(packed);
    const auto entries = file->section<DeskEntry>(Entries);
    const auto isOfRows = [rows](std::size_t size) { return size == rows; };
    const auto answers = file->section<std::int32_t>(Answers);
    const bool isWhole = isOfRows(columns->values.size()) && isOfRows(columns->ids.size()) && isOfRows(columns->terms.size()) &&
                         isOfRows(entries.size()) && isOfRows(file->section<DeskNumbers>(Numbers).size()) &&
                         isOfRows(file->section<std::uint32_t>(NameRanks).size()) &&
                         isOfRows(file->section<std::uint32_t>(CustomerNumbers).size()) &&
                         isOfRows(file->section<BookLine>(Lines).size()) && answers.size() == rows * BookAnswers::columnCount &&
                         std::all_of(lists.begin(), lists.end(), [](const auto &list) { return list.has_value(); });
    if (!isWhole)
        return false;
    m_entries = {entries, file};
    m_numbers = {file->section<DeskNumbers>(Numbers), file};
    m_values = {file->section<Value>(Valuations), file};
    m_names = {file->section<char>(Names), file};
    m_nameRanks = {file->section<std::uint32_t>(NameRanks), file};
    m_rowsByCustomer = {file->section<std::uint32_t>(ByCustomer), file};
    m_customerNumbers = {file->section<std::uint32_t>(CustomerNumbers), file};
    m_makes = *std::move(lists[0]);
    m_models = *std::move(lists[1]);
    m_trims = *std::move(lists[2]);
    m_people = *std::move(lists[3]);
    m_lenders = *std::move(lists[4]);
    m_providers = *std::move(lists[5]);
    m_knownFrom = file->key().knownFrom;
    m_knownUntil = file->key().knownUntil;
    BookWork work;
    work.checkpointMonth = file->key().checkpointMonth;
    work.lines = {file->section<BookLine>(Lines), file};
    std::size_t at = 0;
    for (auto *column : work.answers.columns()) {
        *column = {answers.subspan(at, rows), file};
        at += rows;
    }
    m_file = std::move(file);
    m_book = EquityBook(columns, std::move(work), isAnswered(settings) ? day : unknown32, settings);
    return true;
}

/// Copies what lies in a file, so that it can be changed.
void DeskBook::own()
{
    if (!m_file)
        return;
    const auto copied = [](const auto &shelf) {
        std::remove_cvref_t<decltype(shelf)> own;
        own.own().assign(shelf.values().begin(), shelf.values().end());
        return own;
    };
    const auto columns = std::make_shared<BookColumns>();
    columns->glances = copied(m_book.columns().glances);
    columns->values = copied(m_book.columns().values);
    columns->ids = copied(m_book.columns().ids);
    columns->terms = copied(m_book.columns().terms);
    m_book = EquityBook(columns);
    m_entries = copied(m_entries);
    m_numbers = copied(m_numbers);
    m_values = copied(m_values);
    m_names = copied(m_names);
    m_nameRanks = copied(m_nameRanks);
    m_rowsByCustomer = copied(m_rowsByCustomer);
    m_customerNumbers = copied(m_customerNumbers);
    m_file.reset();
}

void DeskBook::rankNames()
{
    if (m_nameRanks.size() == size())
        return;
    struct Named
    {
        std::uint64_t prefix;
        std::uint32_t row;
    };
    std::vector<Named> order(size());
    for (std::size_t row = 0; row < size(); ++row)
        order[row] = {prefixOf(customer(row)), static_cast<std::uint32_t>(row)};
    std::sort(order.begin(), order.end(), [this](const Named &a, const Named &b) {
        if (a.prefix != b.prefix)
            return a.prefix < b.prefix;
        const int compared = customer(a.row).compare(customer(b.row));
        return compared != 0 ? compared < 0 : a.row < b.row;
    });
    m_nameRanks.own().resize(size());
    for (std::uint32_t place = 0; place < order.size(); ++place)
        m_nameRanks.own()[order[place].row] = place;
}

void DeskBook::numberCustomers()
{
    if (m_customerNumbers.size() == size())
        return;
    const auto customerOf = [this](std::uint32_t row) { return m_book.customerId(row); };
    std::vector<std::uint32_t> &rows = m_rowsByCustomer.own();
    for (std::uint32_t row = 0; row < size(); ++row) {
        if (customerOf(row) != 0)
            rows.push_back(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [&](std::uint32_t a, std::uint32_t b) { return customerOf(a) < customerOf(b); });
    std::vector<std::uint32_t> &numbers = m_customerNumbers.own();
    numbers.assign(size(), 0);
    std::uint32_t number = 0;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        number += at == 0 || customerOf(rows[at - 1]) != customerOf(rows[at]);
        numbers[rows[at]] = number;
    }
}

std::uint32_t DeskBook::customers() const
{
    const auto rows = rowsByCustomer();
    return rows.empty() ? 0 : customerNumbers()[rows.back()];
}

} // namespace tradewind
