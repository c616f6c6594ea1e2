#include "models/import/documents/pdf_text.h"

#include "models/import/documents/pdf_lines.h"
#include "models/import/documents/pdf_paragraphs.h"

#include <QDateTime>
#include <QDeadlineTimer>

#include <poppler-qt6.h>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

struct Pages
{
    std::vector<PdfLine> lines;
    std::vector<double> heights; ///< in points
    qsizetype characters = 0;
    QString cutOff; ///< why the rest wasn't read; empty when all was
};

std::vector<PdfWord> wordsOf(const Poppler::Page &page, const QDeadlineTimer &deadline)
{
    const auto late = [](const QVariant &timer) {
        return static_cast<const QDeadlineTimer *>(timer.value<void *>())->hasExpired();
    };
    const QVariant timer = QVariant::fromValue(static_cast<void *>(const_cast<QDeadlineTimer *>(&deadline)));
    std::vector<PdfWord> words;
    for (const auto &box : page.textList(Poppler::Page::Rotate0, late, timer))
        words.push_back({box->text(), box->boundingBox(), box->hasSpaceAfter()});
    return words;
}

void readPages(Poppler::Document &pdf, const PdfLimits &limits, Pages &into)
{
    const QDeadlineTimer deadline(limits.seconds * 1000);
    for (int i = 0; i < pdf.numPages(); ++i) {
        if (i >= limits.pages || into.characters > limits.characters || deadline.hasExpired()) {
            into.cutOff =
                tr("Only the first %1 of %2 pages were read, for the file is very long. Split it and import "
                   "the parts.")
                    .arg(i)
                    .arg(pdf.numPages());
            return;
        }
        const auto page = pdf.page(i);
        into.heights.push_back(page ? page->pageSizeF().height() : 0);
        if (!page)
            continue;
        for (PdfLine &line : pdfLines(wordsOf(*page, deadline), i)) {
            into.characters += line.text.size();
            into.lines.push_back(std::move(line));
        }
    }
}

QString isoDate(const QDateTime &date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

Error cantOpen(const QByteArray &bytes, const QString &label)
{
    if (!bytes.contains("%%EOF"))
        return {tr("%1: the PDF is cut short. Copy or download it again.").arg(label)};
    return {tr("%1: the PDF is damaged. Open it in a PDF viewer, print it to a new PDF, and import that.")
                .arg(label)};
}

Error noText(int pages, const QString &label)
{
    return {
        tr("%1: there is no text in the PDF's pages (%2), only pictures of them, as scanners make. Run text "
           "recognition over it (OCR, for example with ocrmypdf) and import the result.")
            .arg(label)
            .arg(pages)};
}

} // namespace

Result<Document> readPdf(const QByteArray &bytes, const QString &label, const PdfLimits &limits)
{
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) { },
                                   {}); // broken files are talkative
    const std::unique_ptr<Poppler::Document> pdf = Poppler::Document::loadFromData(bytes);
    if (!pdf)
        return std::unexpected(cantOpen(bytes, label));
    if (pdf->isLocked())
        return error(
            tr("%1: the PDF has a password. Save it without one, or print it to a new PDF, and import that.")
                .arg(label));
    if (pdf->numPages() <= 0)
        return error(tr("%1: the PDF has no pages.").arg(label));
    Pages pages;
    readPages(*pdf, limits, pages);
    if (pages.lines.empty())
        return std::unexpected(noText(pdf->numPages(), label));
    Document document{pdfParagraphs(withoutRunningLines(std::move(pages.lines), pages.heights)), {}, {}};
    document.properties.title = pdf->title();
    document.properties.author = pdf->author();
    document.properties.created = isoDate(pdf->date(u"CreationDate"_s));
    document.properties.modified = isoDate(pdf->date(u"ModDate"_s));
    if (!pages.cutOff.isEmpty())
        document.warnings.append(pages.cutOff);
    return document;
}

} // namespace parallax
