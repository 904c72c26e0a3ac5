// SPDX-License-Identifier: Apache-2.0
#include "connectors/filedrop/rejectwords.h"

#include "connectors/filedrop/valuetext.h"

namespace tradewind {

namespace {

constexpr std::size_t maxValueBytes = 200;

/// At most 200 bytes, never half a UTF-8 character.
std::string shortened(std::string_view value)
{
    if (value.size() > maxValueBytes) {
        std::size_t end = maxValueBytes;
        while (end > 0 && (static_cast<unsigned char>(value[end]) & 0xC0) == 0x80)
            --end;
        value = value.substr(0, end);
    }
    return std::string(value);
}

std::string quoted(std::string_view value)
{
    return '"' + shortened(value.substr(0, 60)) + '"';
}

std::string counted(std::size_t count)
{
    return std::to_string(count) + (count == 1 ? " field" : " fields");
}

RejectReason rejectOfMoney(RejectReason reason, std::string_view value)
{
    const auto read = readDollars(value);
    if (read.state != Reading<Money>::Good) {
        reason.sentence = quoted(value) + " is not an amount of money.";
        reason.likelyCause = "The columns may be shifted, or this column holds something else.";
    } else if (read.value < Money{}) {
        reason.sentence = reason.column + " is negative: " + shortened(value) + '.';
        reason.likelyCause = "A credit, or a deal that was reversed: look it up in the source.";
    } else {
        reason.sentence = reason.column + " is out of reason: " + shortened(value) + '.';
        reason.likelyCause = "Two values may have run together, or cents were taken for dollars.";
    }
    return reason;
}

} // namespace

RejectReason rejectOfShape(const RawRow &row, std::size_t columns)
{
    RejectReason reason;
    reason.value = shortened(row.raw);
    const std::string counts = "it has " + counted(row.fields.size()) + " where the header names " + std::to_string(columns) + '.';
    switch (row.problem) {
    case RowProblem::TooLong:
        reason.sentence = "The row is longer than any row should be (1 MB).";
        reason.likelyCause = "The file lost its line ends, or a quote was never closed.";
        break;
    case RowProblem::UnclosedQuote:
        reason.sentence = "A quote opens on this line and never closes.";
        reason.likelyCause = "An inch mark or a quote in a name that the export did not double.";
        break;
    case RowProblem::TextAfterQuote:
        reason.sentence = "Text follows a closing quote.";
        reason.likelyCause = "A quote inside the value that the export did not double.";
        break;
    case RowProblem::NulBytes:
        reason.sentence = "The row holds binary zeros.";
        reason.likelyCause = "The file was only half written, often by a full disk: export it again.";
        break;
    case RowProblem::CutOff:
        reason.sentence = "The file ends inside this row: " + counts;
        reason.likelyCause = "The export or the copy stopped early: get the file again.";
        break;
    case RowProblem::NotAnObject:
        reason.sentence = "This is not a JSON object with named values.";
        reason.likelyCause = "A note or a cut-off line between the rows.";
        break;
    case RowProblem::None:
        reason.sentence = "The row does not fit the header: " + counts;
        reason.likelyCause = row.fields.size() > columns
                                 ? "A separator inside a value that is not quoted, such as the comma in \"Smith, Jr.\"."
                                 : "A line break inside a value that is not quoted, or a total below the table.";
        break;
    }
    return reason;
}

RejectReason rejectOfBlank(const FieldPlace &place, std::string_view column)
{
    if (place.name == "amount")
        return {std::string(column), {}, "No value is given.", "The provider does not offer one for this vehicle: nothing to mend."};
    return {std::string(column), {}, std::string(column) + " is empty.", "The row may be a total or a note of the report."};
}

RejectReason rejectOfVin(VinFault fault, std::string_view column, std::string_view value, std::string_view vin)
{
    RejectReason reason{std::string(column), shortened(value), {}, likelyVinCause(fault, vin)};
    if (fault == VinFault::Length)
        reason.sentence = "The VIN has " + std::to_string(vin.size()) + " characters instead of 17.";
    else if (fault == VinFault::Letter)
        reason.sentence = "The VIN holds a character no VIN has.";
    else
        reason.sentence = "The VIN check digit does not fit.";
    return reason;
}

RejectReason rejectOfValue(const FieldPlace &place, std::string_view column, std::string_view value)
{
    RejectReason reason{std::string(column), shortened(value), {}, {}};
    switch (place.kind) {
    case Kind::Price:
    case Kind::Balance:
    case Kind::Gain:
        return rejectOfMoney(std::move(reason), value);
    case Kind::Day:
        reason.sentence = quoted(value) + " is not a date.";
        reason.likelyCause = readDay(value, true).state == Reading<QDate>::Good
                                 ? "The day may stand first: choose DD/MM/YYYY for this column."
                                 : "The month or day is out of range, or the text was typed by hand.";
        break;
    case Kind::Year:
        reason.sentence = quoted(value) + " is not a model year.";
        reason.likelyCause = "The columns may be shifted.";
        break;
    case Kind::Months:
        reason.sentence = quoted(value) + " is not a term of 1 to 144 months.";
        reason.likelyCause = "Days or weeks may have been taken for months.";
        break;
    case Kind::Apr:
        reason.sentence = quoted(value) + " is no yearly rate of a car loan (0 to 60%).";
        reason.likelyCause = "99 stands for \"unknown\" in some systems; or a fraction and a percentage were mixed up.";
        break;
    case Kind::Miles:
        reason.sentence = quoted(value) + " is no number of miles.";
        reason.likelyCause = "The odometer is exempt, broken or not written down.";
        break;
    case Kind::MoneyFactor:
        reason.sentence = quoted(value) + " is no money factor (above 0, below .02).";
        reason.likelyCause = "It may be an APR.";
        break;
    case Kind::Phone:
        reason.sentence = "This is no US or Canadian phone number.";
        reason.likelyCause = "A digit is missing, or a filler such as all nines.";
        break;
    case Kind::Email:
        reason.sentence = "This is no e-mail address.";
        reason.likelyCause = "Typed as \"none\" or \"declined\" where the system demanded one.";
        break;
    case Kind::Zip:
        reason.sentence = quoted(value) + " is no US ZIP code.";
        reason.likelyCause = "A foreign address, or the columns are shifted.";
        break;
    default:
        reason.sentence = quoted(value) + " is not understood here.";
        reason.likelyCause = "The source uses a word of its own: say in the mapping what it means.";
        break;
    }
    return reason;
}

} // namespace tradewind
