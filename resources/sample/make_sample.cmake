# Makes the sample project: cmake -D CLI=… -D SAMPLE=… -D OUT=… -P make_sample.cmake
# SAMPLE is this folder. The file appears whole or not at all, and is the same every time: with SOURCE_DATE_EPOCH
# set, ids and times come from it.
set(work ${OUT}.making)
file(REMOVE ${OUT} ${work} ${work}-wal ${work}-shm)
set(ENV{SOURCE_DATE_EPOCH} 1741953600) # 14 March 2025, the day of the last article

function(cli)
    execute_process(COMMAND ${CLI} ${ARGN} OUTPUT_VARIABLE said ERROR_VARIABLE said RESULT_VARIABLE result)
    if(NOT result EQUAL 0)
        message(FATAL_ERROR "parallax-cli ${ARGN}: ${result}\n${said}")
    endif()
endfunction()

# In the order in which they were published; sources take their colours in the order of import.
cli(new ${work} --title "Ferry collision in the Gannet Narrows")
cli(import ${work} --coder Sample ${SAMPLE}/articles/halvena-state-agency.txt ${SAMPLE}/articles/ismere-evening-post.txt
    ${SAMPLE}/articles/daily-klaxon.txt ${SAMPLE}/articles/merrow-chronicle.txt ${SAMPLE}/articles/open-shore.txt)
cli(annotate ${work} --coder Sample INPUT_FILE ${SAMPLE}/annotations.jsonl)
cli(suggest ${work} --coder Sample)
file(RENAME ${work} ${OUT})
file(REMOVE ${work}.lock)
