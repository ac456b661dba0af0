@echo off
rem Starts Tisserand. Builds it on first use: a JDK 17 or later is enough.
setlocal
set "here=%~dp0"
set "lib=%here%target\lib"
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo Java est introuvable : installez un JDK 17 ou plus recent, puis relancez. 1>&2
  exit /b 3
)
if not exist "%lib%\tisserand.jar" (
  echo Premiere utilisation : construction en cours... 1>&2
  pushd "%here%"
  call mvnw.cmd -q -B -Dquick -Dmaven.test.skip=true package 1>&2
  if errorlevel 1 (
    popd
    echo La construction a echoue ; les lignes ci-dessus disent pourquoi. 1>&2
    exit /b 3
  )
  popd
)
"%java%" -Dfile.encoding=UTF-8 "-Dtisserand.lib=%lib%" %TISSERAND_JAVA_OPTIONS% -cp "%lib%\*" org.tisserand.app.Tisserand %*
exit /b %errorlevel%
